// The published sources of the campaign's public facts. They disagree, and each figure keeps its own.
import type { Desk } from './desk.ts'
import { exact } from './desk.ts'

const published = {
  news: {
    kind: 'union',
    title: 'The solidarity campaign with the workers of Zhanaozen brings results',
    author: 'IUF',
    date: exact('2014-04-08'),
    url: '',
  },
  eurasianet: {
    kind: 'press',
    title: 'Reports on the trial in Aktau',
    author: 'eurasianet.org',
    date: exact('2012-06'),
    url: 'https://eurasianet.org',
  },
  khpg: {
    kind: 'ngo',
    title: 'Verdicts in the Zhanaozen trial (Reuters)',
    author: 'khpg.org',
    date: exact('2012-06'),
    url: 'https://khpg.org',
  },
  odf: {
    kind: 'ngo',
    title: 'Report on the events in Zhanaozen',
    author: 'odfoundation.eu',
    date: exact('2012'),
    url: 'https://odfoundation.eu',
  },
  libcom: {
    kind: 'press',
    title: 'The Zhanaozen massacre',
    author: 'libcom.org',
    date: exact('2012'),
    url: 'https://libcom.org',
  },
  signalfire: {
    kind: 'press',
    title: 'Appeal court decision on the oil workers',
    author: 'signalfire.org',
    date: exact('2012-08'),
    url: 'https://signalfire.org',
  },
  quill: {
    kind: 'press',
    title: 'On the campaign for the oil workers',
    author: 'thepensivequill.com',
    date: exact('2014-04-22'),
    url: 'https://thepensivequill.com',
  },
  office: {
    kind: 'office_record',
    title: 'Office record (example)',
    author: 'Campaign office',
    date: exact('2014-04-04'),
    url: '',
  },
} as const

export type SourceIds = Record<keyof typeof published, { id: string }>

export const recordSources = (desk: Desk): SourceIds => {
  const idOf = (key: keyof typeof published) => ({
    id: desk('sources.create', { ...published[key], reliability: key === 'office' ? 'unsure' : 'likely' }).id,
  })
  return {
    news: idOf('news'),
    eurasianet: idOf('eurasianet'),
    khpg: idOf('khpg'),
    odf: idOf('odf'),
    libcom: idOf('libcom'),
    signalfire: idOf('signalfire'),
    quill: idOf('quill'),
    office: idOf('office'),
  }
}
