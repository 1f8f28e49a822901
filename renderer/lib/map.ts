// A map of the world's coasts, with no borders on it: who owns what is not for this program to say.
import { geoCentroid, geoMercator, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import land from 'world-atlas/land-110m.json'
import { capitals } from './capitals.ts'

// The package's own typing of the file is any JSON; its one object is the land.
const topology = land as unknown as Topology
const coasts = topology.objects['land'] && feature(topology, topology.objects['land'])

export type MapSize = { width: number; height: number }
export type Placed = { country: string; x: number; y: number }

/** Room around the outermost marks, and the closest the map comes when they stand together. */
const margin = 36
const closest = 420

/**
 * The coasts as the path of an SVG, and where the mark of each country stands: drawn as large as all marks fit. Countries
 * without a capital in the list have no mark; the table beside the map has them.
 */
export const mapOf = (countries: readonly string[], { width, height }: MapSize) => {
  const points = countries.flatMap((country) => {
    const place = capitals[country]
    return place ? [{ country, at: [place[1], place[0]] as [number, number] }] : []
  })
  const projection = geoMercator()
  if (points.length > 0) {
    const all = { type: 'MultiPoint' as const, coordinates: points.map(({ at }) => at) }
    projection.fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      all,
    )
    // One mark alone has no extent: the scale that fits it is infinite.
    if (!(projection.scale() <= closest))
      projection
        .scale(closest)
        .center(geoCentroid(all))
        .translate([width / 2, height / 2])
  }
  // A little beyond the edge, where the line that closes a cut coast is not seen.
  projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ])
  const placed = points.flatMap(({ country, at }): Placed[] => {
    const place = projection(at)
    return place ? [{ country, x: place[0], y: place[1] }] : []
  })
  return { coasts: (coasts && geoPath(projection)(coasts)) ?? '', placed }
}
