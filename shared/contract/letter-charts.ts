// Letters in figures: our own by language, country and mission and the days their answers took; online letters beside them,
// never in one sum with them (T7).
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { day, id } from './common.ts'

/** Whole days, both included; null is without end. */
export const chartPeriod = z.strictObject({
  from: day.nullable().default(null),
  to: day.nullable().default(null),
})

/** The last day of each class of waiting but the last, which has no end. */
export const replyClasses = [7, 14, 30, 60, 90, 180] as const

const country = z.object({ country: z.string(), letters: z.int() })
const onlineLanguage = z.object({ language: z.string(), letters: z.int() })
export const letterCharts = z.object({
  formal: z.object({
    /** Letters, each once: no sum of what follows, where a letter to several counts for each. */
    letters: z.int(),
    languages: z.array(z.object({ language: z.enum(v.letterLanguages), letters: z.int() })),
    /** Where those are that they went to directly. */
    countries: z.array(country),
    /** To whom, the most written to first, and how many of the letters each answered. */
    recipients: z.array(
      // The city tells missions of one state apart.
      z.object({ id, label: z.string(), city: z.string().nullable(), letters: z.int(), answered: z.int() }),
    ),
    replies: z.object({
      /** How many answers took up to so many days; null is longer than the longest class. */
      classes: z.array(z.object({ upTo: z.int().nullable(), replies: z.int() })),
      medianDays: z.number().nullable(),
    }),
  }),
  /** Of the platform with the most letters sent: two may hold the same letters (T7). Null where there is none. */
  online: z
    .object({
      title: z.string(),
      letters: z.int(),
      languages: z.array(onlineLanguage),
      /** Where those are who sent them. */
      countries: z.array(country),
    })
    .nullable(),
})
