import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import type { LibertyClass, Regime } from '../../../../shared/vocabulary/index.ts'
import { Chip } from '../../../components/chip.tsx'
import { Marked } from '../../../components/marked.tsx'
import { statuses } from '../../../components/statuses.ts'
import type { ColumnSpec } from '../../../components/table/types.ts'
import { useAnswers } from '../../../lib/use-answers.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useRegime } from '../../../lib/use-regime.ts'
import { readTerm, useTerm } from '../../../lib/use-term.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

type Row = Output<'custody.onDay'>['rows'][number]
export type DaySort = 'name' | 'ref' | 'status' | 'place'
type Asked = { on: string; since: string | null; classWord: (status: LibertyClass) => string }

/** The campaign's own word for a class, with the icon every list has for it (C5). */
const ClassChip = ({ status, word, unsure }: { status: LibertyClass; word: string; unsure: boolean }) => {
  const { t } = useTranslation()
  const { tone, icon } = statuses.libertyClasses[status]
  return (
    <Chip tone={tone} icon={icon} unsure={unsure}>
      {word}
      {unsure && ` · ${t('status.unsure')}`}
    </Chip>
  )
}

export const useDayColumns = ({ on, since, classWord }: Asked): ColumnSpec<Row, DaySort>[] => {
  const { t } = useTranslation('legal')
  const format = useFormat()
  const { word, words } = useVocabulary()
  const { yesNo } = useAnswers()
  const { regimeOn } = useRegime()
  const term = useTerm()
  const classWords = Object.fromEntries(
    Object.keys(words('libertyClasses')).map((code) => [code, classWord(code as LibertyClass)]),
  )
  const place = (regime: Regime | null, facility: string | null, day: string) =>
    [regime && regimeOn(regime, day), facility].filter(Boolean).join(', ')
  const before: ColumnSpec<Row, DaySort>[] =
    since === null
      ? []
      : [
          {
            id: 'statusBefore',
            header: format.date(since, 'short'),
            words: classWords,
            beside: [{ id: 'facilityBefore', header: t('day.placeBefore') }],
            cell: ({ statusBefore, regimeBefore, facilityBefore }) =>
              statusBefore && (
                <>
                  {classWord(statusBefore)}
                  <br />
                  <small>{place(regimeBefore, facilityBefore, since)}</small>
                </>
              ),
          },
        ]
  return [
    {
      id: 'nameLatin',
      header: t('day.name'),
      sort: 'name',
      cell: ({ nameLatin, nameCyrillic, isExample }) => (
        <Marked isExample={isExample}>{nameLatin || nameCyrillic}</Marked>
      ),
    },
    ...before,
    {
      id: 'status',
      sort: 'status',
      header: since === null ? t('day.status') : format.date(on, 'short'),
      words: classWords,
      beside: [
        { id: 'certain', header: t('day.certain'), words: yesNo },
        { id: 'regime', header: t('day.regime'), words: words('regimes') },
      ],
      cell: ({ status, certain }) => <ClassChip status={status} word={classWord(status)} unsure={!certain} />,
    },
    ...(since === null
      ? []
      : [
          {
            id: 'changed' as const,
            header: t('day.changes'),
            words: yesNo,
            beside: [{ id: 'addedLater' as const, header: t('day.addedLater'), words: yesNo }],
            cell: ({ changed, addedLater }: Row) =>
              addedLater ? t('day.addedLater') : changed ? t('day.changed') : t('day.same'),
          },
        ]),
    {
      id: 'facility',
      sort: 'place',
      header: t('day.place'),
      cell: ({ regime, facility }) => place(regime, facility, on),
    },
    {
      id: 'legalPhase',
      header: t('day.phase'),
      words: words('legalPhases'),
      cell: ({ legalPhase }) => legalPhase && word('legalPhases', legalPhase),
    },
    {
      id: 'term',
      header: t('day.sentence'),
      beside: [{ id: 'sentenceKind', header: t('day.penalty'), words: words('sentenceKinds') }],
      cell: ({ sentenceKind, term: length }) =>
        sentenceKind &&
        [word('sentenceKinds', sentenceKind), length && term(readTerm(length))].filter(Boolean).join(', '),
    },
    {
      id: 'lastConfirmed',
      header: t('day.confirmed'),
      cell: ({ lastConfirmed, overdueSince }) =>
        overdueSince
          ? t('day.termOver', { day: format.date(overdueSince, 'short') })
          : lastConfirmed && format.date(lastConfirmed, 'short'),
    },
    { id: 'ref', header: t('case.ref'), sort: 'ref', hidden: true },
  ]
}
