import { Button, Group, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { wordQualifiers } from '../../../shared/vocabulary/index.ts'
import { useMay } from '../../api/use-may.ts'
import { Chip } from '../../components/chip.tsx'
import type { SimpleColumn } from '../../components/simple-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { Campaign } from './campaign-view.tsx'
import type { Figure } from './figure-values.ts'
import { RowButtons } from '../../components/row-buttons.tsx'
import { SourceLabel } from './source-label.tsx'
import { usePair } from '../../lib/use-pair.ts'

/** "more than 11,400", "several", "16". */
export const useClaim = () => {
  const format = useFormat()
  const { word } = useVocabulary()
  return ({ value, qualifier }: Pick<Figure, 'value' | 'qualifier'>): string => {
    if (value === null || wordQualifiers.includes(qualifier)) return word('figureQualifiers', qualifier)
    const number = format.number(value)
    return qualifier === 'exactly' ? number : `${word('figureQualifiers', qualifier)} ${number}`
  }
}

type Options = {
  events: Campaign['events']
  onEdit: (figure: Figure) => void
  onAdopt: (figure: Figure) => void
  onArchive: (figure: Figure) => void
}

export const useFigureColumns = ({ events, onEdit, onAdopt, onArchive }: Options): SimpleColumn<Figure>[] => {
  const { t } = useTranslation('campaign')
  const pair = usePair()
  const may = useMay()
  const format = useFormat()
  const { word } = useVocabulary()
  const claim = useClaim()
  const titles = new Map(events.map(({ id, title }) => [id, title]))
  const beside = ({ eventId, recordedPersons }: Figure) =>
    [
      eventId && titles.get(eventId),
      recordedPersons !== null && t('figure.byName', { number: format.number(recordedPersons) }),
    ]
      .filter(Boolean)
      .join(' · ')
  return [
    {
      header: t('figure.figure'),
      cell: (figure) => (
        <>
          <Group gap="xs">
            <strong>{pair(word('figureMetrics', figure.metric), claim(figure))}</strong>
            {figure.isAdopted && (
              <Chip tone="ok" icon={IconCheck}>
                {t('figure.adopted')}
              </Chip>
            )}
          </Group>
          <Text size="xs" c="dimmed">
            {beside(figure)}
          </Text>
        </>
      ),
    },
    { header: t('figure.asOf'), cell: ({ asOf }) => format.partialDate(asOf, 'short') },
    { header: t('figure.claimant'), cell: ({ claimant }) => claimant },
    { header: t('source'), cell: ({ source }) => <SourceLabel source={source} /> },
    {
      header: t('actions'),
      buttons: true,
      cell: (figure) => {
        if (!may('figures.update')) return null
        const name = pair(word('figureMetrics', figure.metric), claim(figure))
        return (
          <Group gap={4} wrap="nowrap">
            {!figure.isAdopted && (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('figure.adoptNamed', { name })}
                onClick={() => onAdopt(figure)}
              >
                {t('figure.adopt')}
              </Button>
            )}
            <RowButtons name={name} onEdit={() => onEdit(figure)} onArchive={() => onArchive(figure)} />
          </Group>
        )
      },
    },
  ]
}
