import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { QueryView } from '../query-view.tsx'
import { DisclosureTable } from './disclosure-table.tsx'
import type { Subject } from './privacy-panel.tsx'

/** P4: after a withdrawal, everybody who already knows and is to be asked to take the name out. */
export const RecallDialog = ({ onClose, ...subject }: Subject & { onClose: () => void }) => {
  const { t } = useTranslation('casework')
  const privacy = useApiQuery('privacy.of', subject)
  return (
    <Modal opened onClose={onClose} title={t('recall.title')} size="xl">
      <Stack gap="md">
        <QueryView query={privacy}>
          {({ disclosures }) => (
            <>
              <Text>{disclosures.length ? t('recall.text') : t('recall.nobody')}</Text>
              {disclosures.length > 0 && <DisclosureTable rows={disclosures} />}
            </>
          )}
        </QueryView>
        <Group justify="flex-end">
          <Button data-autofocus onClick={onClose}>
            {t('recall.close')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
