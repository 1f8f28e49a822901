// The rooms of the sidebar, in its order; a new one is one entry here and its routes in routes.tsx.
import {
  IconBuildingCommunity,
  IconCashBanknote,
  IconFiles,
  IconHome,
  IconHomeHeart,
  IconMail,
  IconNote,
  IconPigMoney,
  IconReport,
  IconSpeakerphone,
  IconTargetArrow,
  IconUsers,
  type Icon,
} from '@tabler/icons-react'
import type { LinkProps } from '@tanstack/react-router'
import type { searchGroups } from '../../shared/contract/search.ts'
import type { CommandChannel } from '../../shared/contract/index.ts'

type Path = Exclude<LinkProps['to'], undefined>
export type Room = {
  id:
    | 'home'
    | 'people'
    | 'families'
    | 'organisations'
    | 'actions'
    | 'letters'
    | 'fund'
    | 'documents'
    | 'campaign'
    | 'reports'
  path: Path
  icon: Icon
  /** The key after G, by its place on the keyboard. */
  go: string
  /** What "New" offers for this room. */
  create?: {
    label: 'person' | 'household' | 'organisation' | 'letter' | 'action' | 'donation'
    path: Path
    channel: CommandChannel
  }
}

export const rooms: readonly Room[] = [
  { id: 'home', path: '/', icon: IconHome, go: 'KeyH' },
  {
    id: 'people',
    path: '/people',
    icon: IconUsers,
    go: 'KeyP',
    create: { label: 'person', path: '/people/new', channel: 'people.create' },
  },
  {
    id: 'families',
    path: '/families',
    icon: IconHomeHeart,
    go: 'KeyV',
    create: { label: 'household', path: '/families/new', channel: 'households.create' },
  },
  {
    id: 'organisations',
    path: '/organisations',
    icon: IconBuildingCommunity,
    go: 'KeyO',
    create: { label: 'organisation', path: '/organisations/new', channel: 'organisations.create' },
  },
  {
    id: 'actions',
    path: '/actions',
    icon: IconSpeakerphone,
    go: 'KeyA',
    create: { label: 'action', path: '/actions/new', channel: 'actions.create' },
  },
  {
    id: 'letters',
    path: '/letters',
    icon: IconMail,
    go: 'KeyL',
    create: { label: 'letter', path: '/letters/new', channel: 'letters.create' },
  },
  {
    id: 'fund',
    path: '/fund',
    icon: IconPigMoney,
    go: 'KeyF',
    create: { label: 'donation', path: '/fund/donations/new', channel: 'donations.record' },
  },
  { id: 'documents', path: '/documents', icon: IconFiles, go: 'KeyD' },
  { id: 'campaign', path: '/campaign', icon: IconTargetArrow, go: 'KeyC' },
  { id: 'reports', path: '/reports', icon: IconReport, go: 'KeyR' },
]
/** What is searched, in the order of the palette. */
export const recordIcons = {
  people: IconUsers,
  households: IconHomeHeart,
  organisations: IconBuildingCommunity,
  letters: IconMail,
  payments: IconCashBanknote,
  donations: IconPigMoney,
  notes: IconNote,
  documents: IconFiles,
} as const satisfies Record<'people' | (typeof searchGroups)[number], Icon>
