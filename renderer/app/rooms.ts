// The rooms of the sidebar, in its order; a new one is one entry here and its routes in routes.tsx.
import { IconHomeHeart, IconPigMoney, IconSpeakerphone, IconUsers, type Icon } from '@tabler/icons-react'
import type { LinkProps } from '@tanstack/react-router'

type Path = Exclude<LinkProps['to'], undefined>
export type Room = {
  id:
    'home' | 'people' | 'families' | 'organisations' | 'actions' | 'letters' | 'fund' | 'campaign' | 'reports'
  path: Path
  icon: Icon
  /** The key after G, by its place on the keyboard. */
  go: string
  /** What "New" offers for this room. */
  create?: { label: 'person' | 'household' | 'organisation' | 'letter' | 'action' | 'donation'; path: Path }
}

export const rooms: readonly Room[] = [
  {
    id: 'people',
    path: '/people',
    icon: IconUsers,
    go: 'KeyP',
    create: { label: 'person', path: '/people/new' },
  },
  {
    id: 'families',
    path: '/families',
    icon: IconHomeHeart,
    go: 'KeyV',
    create: { label: 'household', path: '/families/new' },
  },
  {
    id: 'fund',
    path: '/fund',
    icon: IconPigMoney,
    go: 'KeyF',
    create: { label: 'donation', path: '/fund/donations/new' },
  },
  { id: 'campaign', path: '/campaign', icon: IconSpeakerphone, go: 'KeyC' },
]
/** Where a search result leads. */
export const recordPaths = {
  people: '/people/$id',
  households: '/families/$id',
} as const
