import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { objectors } from '../../../shared/vocabulary/index.ts'
import { useMay } from '../../api/use-may.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { FactCard } from '../fact-card.tsx'
import { DayInput } from '../form/day-input.tsx'
import { FormDialog } from '../form/form-dialog.tsx'
import { requireCode, requireDay } from '../form/read.ts'
import { SelectField } from '../form/select-field.tsx'
import { TextField } from '../form/text-field.tsx'
import { useRecordForm } from '../form/use-record-form.ts'
import { SimpleTable } from '../simple-table.tsx'
import { EndDialog } from './end-dialog.tsx'
import type { Privacy } from './naming-card.tsx'

type Props = { personId: string; privacy: Privacy; isClosed: boolean }
type Objection = Privacy['objections'][number]

/** "Do not name": from the person or a close relative, above every consent. When kin disagree, no. */
export const ObjectionsCard = ({ personId, privacy, isClosed }: Props) => {
  const { t } = useTranslation('casework')
  const format = useFormat()
  const { word } = useVocabulary()
  const may = useMay()
  const [open, setOpen] = useState<'new' | Objection | null>(null)
  const close = () => setOpen(null)
  return (
    <FactCard
      title={t('objection.title')}
      action={
        may('objections.add') &&
        !isClosed && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={14} aria-hidden />}
            aria-label={t('addTo', { title: t('objection.title') })}
            onClick={() => setOpen('new')}
          >
            {t('add')}
          </Button>
        )
      }
    >
      {privacy.objections.length === 0 ? (
        <Text c="dimmed">{t('objection.empty')}</Text>
      ) : (
        <SimpleTable
          label={t('objection.title')}
          rows={privacy.objections}
          rowKey={({ id }) => id}
          columns={[
            { header: t('objection.by'), cell: ({ by }) => word('objectors', by) },
            { header: t('objection.madeOn'), cell: ({ madeOn }) => format.date(madeOn, 'short') },
            { header: t('told.note'), cell: ({ note }) => note },
            {
              header: t('consent.state'),
              cell: ({ liftedOn }) =>
                liftedOn
                  ? t('objection.liftedOn', { date: format.date(liftedOn, 'short') })
                  : t('consent.stands'),
            },
            {
              header: t('facts.column.actions'),
              buttons: true,
              cell: (objection) =>
                objection.liftedOn === null &&
                may('objections.lift') && (
                  <Button size="compact-sm" variant="subtle" onClick={() => setOpen(objection)}>
                    {t('objection.lift')}
                  </Button>
                ),
            },
          ]}
        />
      )}
      {open === 'new' && <ObjectionDialog personId={personId} onClose={close} />}
      {open !== null && open !== 'new' && (
        <EndDialog
          channel="objections.lift"
          record={open}
          title={t('objection.lift')}
          text={t('objection.liftText')}
          onSaved={close}
          onClose={close}
        />
      )}
    </FactCard>
  )
}

type Values = { by: (typeof objectors)[number] | ''; madeOn: string; note: string }
const noObjection: Values = { by: '', madeOn: '', note: '' }

const ObjectionDialog = ({ personId, onClose }: { personId: string; onClose: () => void }) => {
  const { t } = useTranslation('casework')
  const { options } = useVocabulary()
  const form = useRecordForm({
    channel: 'objections.add',
    initial: noObjection,
    input: ({ by, madeOn, note }) => ({
      personId,
      by: requireCode('by', by),
      madeOn: requireDay('madeOn', madeOn),
      note,
    }),
    draft: { screen: 'objections', record: personId },
    onSaved: onClose,
  })
  return (
    <FormDialog title={t('objection.new')} form={form} onClose={onClose} size="md">
      <SelectField
        label={t('objection.by')}
        required
        options={options('objectors', objectors)}
        {...form.field('by')}
      />
      <DayInput label={t('objection.madeOn')} required {...form.field('madeOn')} />
      <TextField label={t('told.note')} rows={2} {...form.field('note')} />
    </FormDialog>
  )
}
