import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { relationshipKinds } from '../../../shared/vocabulary/index.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { MoreFields } from '../../components/form/more-fields.tsx'
import { PartialDateInput, type PartialDateValue } from '../../components/form/partial-date-input.tsx'
import { PersonField } from '../../components/form/person-field.tsx'
import { readPartialDate, requireChosen, requireCode, writtenDate } from '../../components/form/read.ts'
import { SelectField } from '../../components/form/select-field.tsx'
import { SourceField } from '../../components/form/source-field.tsx'
import {
  initialSource,
  readSource,
  rememberSource,
  type SourceValue,
} from '../../components/form/source-value.ts'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import type { Chosen } from '../../components/form/lookup-field.tsx'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

export type Kin = Output<'relationships.ofPerson'>[number]
type Props = { personId: string; kin?: Kin; onClose: () => void }

type Values = {
  other: Chosen | null
  kind: Kin['kind'] | ''
  since: PartialDateValue
  until: PartialDateValue
  source: SourceValue
  note: string
}
const valuesOf = (kin: Kin | undefined): Values => ({
  other: kin?.other ?? null,
  kind: kin?.kind ?? '',
  since: writtenDate(kin?.since ?? null),
  until: writtenDate(kin?.until ?? null),
  source: kin?.source
    ? { ...initialSource(), chosen: { id: kin.source.id, label: kin.source.title } }
    : initialSource(),
  note: kin?.note ?? '',
})

/** What somebody is to this person, and since when. Who the two are does not change; a wrong one is archived. */
export const KinDialog = ({ personId, kin, onClose }: Props) => {
  const { t } = useTranslation('casework')
  const { options } = useVocabulary()
  const form = useRecordForm({
    channel: kin ? 'relationships.change' : 'relationships.add',
    initial: valuesOf(kin),
    input: ({ other, kind, since, until, source, note }) => {
      const times = {
        since: readPartialDate('since', since),
        until: readPartialDate('until', until),
        source: readSource('source', source),
        note,
      }
      if (kin) return { id: kin.id, version: kin.version, ...times }
      return {
        personId,
        otherId: requireChosen('other', other),
        kind: requireCode('kind', kind),
        ...times,
      }
    },
    draft: { screen: 'people.kin', record: kin?.id ?? personId },
    onSaved: () => {
      rememberSource(form.values.source)
      onClose()
    },
  })
  const wrong = form.errors['otherId']
  return (
    <FormDialog title={kin ? kin.other.label : t('kin.add')} form={form} onClose={onClose}>
      {!kin && (
        <>
          <PersonField
            label={t('kin.who')}
            required
            first
            madeAs="family_member"
            {...form.field('other')}
            {...(wrong && { error: wrong })}
          />
          <SelectField
            label={t('kin.kind')}
            required
            options={options('relationshipKinds', relationshipKinds)}
            {...form.field('kind')}
          />
        </>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <PartialDateInput label={t('kin.since')} {...form.field('since')} />
        <PartialDateInput label={t('kin.until')} {...form.field('until')} />
      </SimpleGrid>
      <MoreFields startOpen={Boolean(kin?.note ?? kin?.source)}>
        <SourceField
          name="source"
          value={form.values.source}
          onChange={(source) => form.setValues({ source })}
          errors={form.errors}
        />
        <TextField label={t('told.note')} rows={2} {...form.field('note')} />
      </MoreFields>
    </FormDialog>
  )
}
