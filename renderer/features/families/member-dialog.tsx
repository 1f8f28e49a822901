import { useTranslation } from 'react-i18next'
import { householdRelations } from '../../../shared/vocabulary/index.ts'
import { CheckField } from '../../components/form/check-field.tsx'
import { DayInput } from '../../components/form/day-input.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import type { Chosen } from '../../components/form/lookup-field.tsx'
import { PersonField } from '../../components/form/person-field.tsx'
import { readDay, requireChosen, requireCode } from '../../components/form/read.ts'
import { SelectField } from '../../components/form/select-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { Member } from './members-tab.tsx'

type Props = { householdId: string; member?: Member; onClose: () => void }
type Values = {
  person: Chosen | null
  relation: Member['relation'] | ''
  isDependant: boolean
  isCaregiver: boolean
  from: string
}
const initialOf = (member: Member | undefined): Values => ({
  person: member?.person ?? null,
  relation: member?.relation ?? '',
  isDependant: member?.isDependant ?? false,
  isCaregiver: member?.isCaregiver ?? false,
  from: '',
})

/** A person joins the family, or the part of a member changes. */
export const MemberDialog = ({ householdId, member, onClose }: Props) => {
  const { t } = useTranslation('families')
  const { options } = useVocabulary()
  const form = useRecordForm({
    channel: member ? 'households.updateMember' : 'households.addMember',
    initial: initialOf(member),
    input: ({ person, relation, isDependant, isCaregiver, from }) => {
      const part = { relation: requireCode('relation', relation), isDependant, isCaregiver }
      if (member) return { id: member.id, version: member.version, ...part }
      return {
        householdId,
        personId: requireChosen('person', person),
        from: readDay('from', from),
        ...part,
      }
    },
    draft: { screen: 'families.member', record: member?.id ?? householdId },
    onSaved: onClose,
  })
  const personError = form.errors['personId']
  return (
    <FormDialog title={member ? member.person.label : t('members.add')} form={form} onClose={onClose}>
      {!member && (
        <PersonField
          label={t('members.person')}
          required
          first
          madeAs="family_member"
          {...form.field('person')}
          {...(personError && { error: personError })}
        />
      )}
      <SelectField
        label={t('members.relation')}
        required
        options={options('householdRelations', householdRelations)}
        {...form.field('relation')}
      />
      <CheckField label={t('members.caregiver')} {...form.field('isCaregiver')} />
      <CheckField label={t('members.dependant')} {...form.field('isDependant')} />
      {!member && <DayInput label={t('members.from')} {...form.field('from')} />}
    </FormDialog>
  )
}
