import { Button, Group, Modal, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ChosenList } from '../../../components/form/chosen-list.tsx'
import type { Chosen } from '../../../components/form/lookup-field.tsx'
import { OrganisationField } from '../../../components/form/organisation-field.tsx'
import type { RecipientValue } from './values.ts'

type Props = { recipient: RecipientValue; onChange: (copies: Chosen[]) => void; onClose: () => void }

/** Who gets a copy of the letter to one recipient; it says so at its foot. */
export const CopiesDialog = ({ recipient, onChange, onClose }: Props) => {
  const { t } = useTranslation(['letters', 'common'])
  const { copies } = recipient
  return (
    <Modal opened onClose={onClose} title={t('writing.copiesOf', { name: recipient.label })}>
      <Stack gap="md">
        <OrganisationField
          label={t('writing.copyTo')}
          name="copy"
          first
          value={null}
          onChange={(found) => {
            if (found && found.id !== recipient.id && !copies.some(({ id }) => id === found.id))
              onChange([...copies, found])
          }}
        />
        <ChosenList label={t('writing.copyTo')} chosen={copies} onChange={onChange} />
        <Group>
          <Button onClick={onClose}>{t('common:form.close')}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
