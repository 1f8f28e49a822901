import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { NumberField } from '../../../components/form/number-field.tsx'
import { requireNumber } from '../../../components/form/read.ts'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

type Props = { tally: Output<'tallies.list'>['rows'][number]; onClose: () => void }

/** A figure that was wrong: the right one in its place, or none. Both stand in the history with the reason. */
export const TallyCorrection = ({ tally, onClose }: Props) => {
  const { t } = useTranslation('letters')
  const format = useFormat()
  const { word } = useVocabulary()
  const [voiding, setVoiding] = useState(false)
  const voidTally = useApiCommand('tallies.void')
  const { id, version } = tally
  const form = useRecordForm({
    channel: 'tallies.correct',
    initial: { cumulative: null as number | null, sourceNote: tally.sourceNote, reason: '' },
    input: ({ cumulative, ...plain }) => ({
      ...plain,
      id,
      version,
      cumulative: requireNumber('cumulative', cumulative),
    }),
    draft: { screen: 'letters.tally', record: id },
    onSaved: onClose,
  })
  if (voiding)
    return (
      <ConfirmDialog
        title={t('tally.voidTitle')}
        text={t('tally.voidText')}
        confirmLabel={t('tally.void')}
        withReason
        onConfirm={(reason) => voidTally.mutateAsync({ id, version, reason })}
        onClose={onClose}
      />
    )
  return (
    <FormDialog
      title={t('tally.correctTitle', {
        measure: word('tallyMeasures', tally.measure),
        date: format.date(tally.asOf),
        figure: format.number(tally.cumulative),
      })}
      form={form}
      onClose={onClose}
      saveLabel={t('tally.correct')}
      size="md"
    >
      <NumberField label={t('tally.rightFigure')} required first {...form.field('cumulative')} />
      <TextField label={t('tally.source')} {...form.field('sourceNote')} />
      <TextField label={t('tally.reason')} required {...form.field('reason')} />
      <Group>
        <Button variant="subtle" color="gray" onClick={() => setVoiding(true)}>
          {t('tally.voidInstead')}
        </Button>
      </Group>
    </FormDialog>
  )
}
