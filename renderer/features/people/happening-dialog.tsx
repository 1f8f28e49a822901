import { Radio, SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { happenings } from '../../../shared/contract/happening.ts'
import { DayInput } from '../../components/form/day-input.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { MoreFields } from '../../components/form/more-fields.tsx'
import { PartialDateInput } from '../../components/form/partial-date-input.tsx'
import { SourceField } from '../../components/form/source-field.tsx'
import { rememberSource } from '../../components/form/source-value.ts'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { CountingFields } from './counting-fields.tsx'
import { HappeningFields } from './happening-fields.tsx'
import { happeningInput, regimeAfter, startValues, type What } from './happening-values.ts'

type Props = {
  person: { id: string; nameLatin: string; nameCyrillic: string }
  /** A new custody after a release needs its reason (C4). */
  afterRelease: boolean
  today?: string
  onClose: () => void
}

/** Decided on one day, and done on another (C2). */
const isDecision = (what: What) => what === 'release_refused' || what === 'release_granted'

/** One entry for whatever happened: the vault writes period, sentence, release, source and task together. */
export const HappeningDialog = ({ person, afterRelease, today, onClose }: Props) => {
  const { t } = useTranslation('people')
  const form = useRecordForm({
    channel: 'custody.record',
    initial: startValues(),
    input: (values) => happeningInput(person.id, values),
    draft: { screen: 'custody.record', record: person.id },
    onSaved: () => {
      rememberSource(form.values.source)
      onClose()
    },
  })
  const { what, on } = form.values
  const choose = (chosen: string) => {
    const next = happenings.find((each) => each === chosen)
    if (next) form.setValues({ what: next, regime: regimeAfter[next] ?? '' })
  }
  return (
    <FormDialog
      size="xl"
      title={t('happening.title', { name: person.nameLatin || person.nameCyrillic })}
      form={form}
      onClose={onClose}
      saveLabel={t('happening.record')}
    >
      <Radio.Group
        label={t('happening.what')}
        value={what}
        onChange={choose}
        error={form.errors['what']}
        name="what"
        withAsterisk
      >
        <SimpleGrid cols={{ base: 2, sm: 3 }} mt="xs" spacing="xs">
          {happenings.map((each) => (
            <Radio key={each} value={each} label={t(`happening.${each}`)} />
          ))}
        </SimpleGrid>
      </Radio.Group>
      {what === 'confirmed' ? (
        <DayInput
          label={t('happening.on')}
          required
          {...(today && { today })}
          {...form.field('on')}
          value={on.text}
          onChange={(text) => form.setValues({ on: { text, qualifier: 'exact' } })}
        />
      ) : (
        what && (
          <PartialDateInput
            label={
              what === 'moved'
                ? t('happening.arrivedOn')
                : isDecision(what)
                  ? t('happening.decidedOn')
                  : t('happening.on')
            }
            required
            {...form.field('on')}
          />
        )
      )}
      {what && <HappeningFields personId={person.id} form={form} what={what} afterRelease={afterRelease} />}
      {what && (
        <SourceField
          name="source"
          value={form.values.source}
          onChange={(source) => form.setValues({ source })}
          errors={form.errors}
          required={what !== 'confirmed'}
        />
      )}
      {what && (
        <MoreFields>
          {what === 'sentenced' && <CountingFields form={form} />}
          <TextField label={t('happening.note')} rows={2} {...form.field('note')} />
        </MoreFields>
      )}
    </FormDialog>
  )
}
