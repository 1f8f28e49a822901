import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { pleas, verdicts } from '../../../../shared/vocabulary/index.ts'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { requireCode } from '../../../components/form/read.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { SourceField } from '../../../components/form/source-field.tsx'
import { initialSource, rememberSource, requireSource } from '../../../components/form/source-value.ts'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { sourceChosen } from './proceeding-values.ts'

type Proceeding = Output<'proceedings.get'>
export type Charge = Proceeding['charges'][number]
type Props = {
  proceeding: Proceeding
  charge?: Charge
  /** Whom a new charge is against; null lets one choose among those in the proceeding. */
  personId: string | null
  onClose: () => void
}

const initialOf = (charge: Charge | undefined, personId: string | null) => ({
  personId: charge?.person.id ?? personId ?? '',
  statute: charge?.statute ?? '',
  article: charge?.article ?? '',
  wording: charge?.wording ?? '',
  plea: (charge?.plea ?? 'unknown') as Charge['plea'] | '',
  verdict: (charge?.verdict ?? 'pending') as Charge['verdict'] | '',
  source: { ...initialSource(), ...sourceChosen(charge?.source ?? null) },
})

/** What one person is charged with. */
export const ChargeDialog = ({ proceeding, charge, personId, onClose }: Props) => {
  const { t } = useTranslation('legal')
  const { options } = useVocabulary()
  const initial = initialOf(charge, personId)
  const input = (values: typeof initial) => ({
    ...values,
    proceedingId: proceeding.id,
    personId: requireCode('personId', values.personId),
    plea: requireCode('plea', values.plea),
    verdict: requireCode('verdict', values.verdict),
    source: requireSource('source', values.source),
  })
  const place = { screen: 'charge', record: charge?.id ?? proceeding.id }
  const saved = (form: { values: typeof initial }) => {
    rememberSource(form.values.source)
    onClose()
  }
  const creating = useRecordForm({
    channel: 'charges.create',
    initial,
    input,
    draft: place,
    onSaved: () => saved(creating),
  })
  const changing = useRecordForm({
    channel: 'charges.update',
    initial,
    input: (values) => ({ id: charge?.id ?? '', version: charge?.version ?? 0, ...input(values) }),
    draft: place,
    onSaved: () => saved(changing),
  })
  const form = charge ? changing : creating
  return (
    <FormDialog title={charge ? t('charge.change') : t('charge.new')} form={form} onClose={onClose}>
      {personId === null && (
        <SelectField
          label={t('charge.person')}
          required
          options={proceeding.persons.map(({ id, label }) => ({ value: id, label }))}
          {...form.field('personId')}
        />
      )}
      <SimpleGrid cols={2}>
        <TextField label={t('charge.article')} required {...form.field('article')} />
        <TextField label={t('charge.statute')} {...form.field('statute')} />
        <SelectField
          label={t('charge.plea')}
          options={options('pleas', pleas)}
          required
          {...form.field('plea')}
        />
        <SelectField
          label={t('charge.verdict')}
          options={options('verdicts', verdicts)}
          required
          {...form.field('verdict')}
        />
      </SimpleGrid>
      <TextField label={t('charge.wording')} rows={2} {...form.field('wording')} />
      <SourceField
        name="source"
        value={form.values.source}
        onChange={(source) => form.setValues({ source })}
        errors={form.errors}
        required
      />
    </FormDialog>
  )
}
