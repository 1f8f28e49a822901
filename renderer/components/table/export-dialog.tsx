import { Alert, Button, Group, Modal, Radio, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ListFormat, listFormats } from '../../../shared/contract/exports.ts'
import type { LeakHit } from '../../../shared/contract/leaks.ts'
import { useSentence } from '../../lib/use-sentence.ts'
import type { Chosen } from '../form/lookup-field.tsx'
import { OrganisationField } from '../form/organisation-field.tsx'
import { LeakCard } from '../preview/leak-card.tsx'
import { ProgressLine } from '../progress-line.tsx'

const levels = ['internal', 'partner'] as const
type Level = (typeof levels)[number]
export type Leaving = { format: ListFormat; level: Level; organisationId: string | null }
export type Progress = { onRow: (done: number) => void; signal: AbortSignal }
type Props = {
  rows: number
  columns: number
  /** Answers what keeps it from leaving (R3), nothing when it left; throws what went wrong. */
  onExport: (leaving: Leaving, progress: Progress) => Promise<LeakHit[]>
  onClose: () => void
}

/** As what and for whom a list leaves: the office keeps names, a partner gets codes for whoever may not be named. */
export const ExportDialog = ({ rows, columns, onExport, onClose }: Props) => {
  const { t } = useTranslation('casework')
  const sentence = useSentence()
  const [format, setFormat] = useState<ListFormat>('xlsx')
  const [level, setLevel] = useState<Level>('internal')
  const [partner, setPartner] = useState<Chosen | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [hits, setHits] = useState<LeakHit[]>([])
  const [done, setDone] = useState<number | null>(null)
  const running = useRef<AbortController | null>(null)
  // Nothing is written for whoever has left.
  useEffect(() => () => running.current?.abort(), [])
  const save = async () => {
    const controller = new AbortController()
    running.current = controller
    setDone(0)
    setError(null)
    setHits([])
    try {
      const organisationId = level === 'partner' ? (partner?.id ?? null) : null
      const found = await onExport(
        { format, level, organisationId },
        { onRow: setDone, signal: controller.signal },
      )
      if (found.length === 0) onClose()
      else setHits(found)
    } catch (failure) {
      if (!controller.signal.aborted) setError(failure)
    } finally {
      setDone(null)
    }
  }
  return (
    <Modal opened onClose={onClose} title={t('export.title')}>
      <Stack gap="md">
        <Text>{t('export.what', { count: rows, columns })}</Text>
        <Radio.Group
          label={t('export.as')}
          name="format"
          value={format}
          onChange={(chosen) => setFormat(listFormats.find((each) => each === chosen) ?? 'xlsx')}
        >
          <Group gap="lg" mt="xs">
            {listFormats.toReversed().map((each) => (
              <Radio
                key={each}
                value={each}
                label={t(`export.${each}`)}
                {...(each === 'xlsx' && { 'data-autofocus': true })}
              />
            ))}
          </Group>
        </Radio.Group>
        <Radio.Group
          label={t('export.for')}
          name="level"
          value={level}
          onChange={(chosen) => setLevel(levels.find((each) => each === chosen) ?? 'internal')}
        >
          <Stack gap="xs" mt="xs">
            {levels.map((each) => (
              <Radio
                key={each}
                value={each}
                label={t(`export.${each}`)}
                description={t(`export.${each}Text`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        {level === 'partner' && (
          <OrganisationField name="partner" label={t('export.which')} value={partner} onChange={setPartner} />
        )}
        {error !== null && (
          <Alert color="red" role="alert">
            {sentence(error)}
          </Alert>
        )}
        {hits.length > 0 && <LeakCard hits={hits} />}
        {done === null ? (
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('export.cancel')}
            </Button>
            <Button onClick={() => void save()}>{t('export.save')}</Button>
          </Group>
        ) : (
          <ProgressLine
            words={t('export.working')}
            done={done}
            total={rows}
            cancelLabel={t('export.cancel')}
            onCancel={() => running.current?.abort()}
          />
        )}
      </Stack>
    </Modal>
  )
}
