import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Chosen, LookupField } from '../../../components/form/lookup-field.tsx'
import { findPeople } from '../../../lib/find.ts'
import { useProblem } from '../../../lib/use-sentence.ts'

type Props = { person: { id: string; label: string }; onClose: () => void }

/** Somebody knows that two are one, though nothing they have in common says so: both beside each other, chosen by hand. */
export const CompareDialog = ({ person, onClose }: Props) => {
  const { t } = useTranslation(['duplicates', 'common'])
  const navigate = useNavigate()
  const problem = useProblem()
  const [other, setOther] = useState<Chosen | null>(null)
  const [isMissing, setMissing] = useState(false)
  const others = async (search: string) => (await findPeople(search)).filter(({ id }) => id !== person.id)
  const compare = () => {
    if (!other) return setMissing(true)
    void navigate({ to: '/people/$id/merge/$otherId', params: { id: person.id, otherId: other.id } })
  }
  return (
    <Modal opened onClose={onClose} title={t('compareWith.title', { label: person.label })}>
      <Stack gap="md">
        <Text>{t('compareWith.text')}</Text>
        <LookupField
          name="other"
          label={t('compareWith.other')}
          required
          list={`people.lookup but ${person.id}`}
          find={others}
          value={other}
          error={isMissing && !other ? problem({ problem: 'required' }) : null}
          onChange={setOther}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:form.cancel')}
          </Button>
          <Button onClick={compare}>{t('compareWith.go')}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
