import { Button, Group, Menu, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { invoke } from '../../api/invoke.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useMay } from '../../api/use-may.ts'
import { Picture } from '../../components/documents/picture.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { FactCard } from '../../components/fact-card.tsx'
import { Unmasked } from '../../components/masked.tsx'
import { QueryView } from '../../components/query-view.tsx'

/** The picture that shows a person, chosen among her own files. */
export const PhotoCard = ({ person }: { person: Output<'people.get'> }) => {
  const { t } = useTranslation('casework')
  const may = useMay()
  const { id, version, photoId } = person
  const files = useApiQuery('documents.list', { owner: 'person', ownerId: id })
  const set = useApiCommand('people.setPhoto')
  const pictures = (files.data ?? []).filter(({ mime }) => mime.startsWith('image/'))
  const choose = (documentId: string | null) => set.mutate({ id, version, documentId })
  if (!photoId && pictures.length === 0) return null
  return (
    <FactCard
      title={t('photo.title')}
      action={
        may('people.setPhoto') && (
          <Menu position="bottom-end">
            <Menu.Target>
              <Button size="compact-sm" variant="subtle">
                {t('photo.choose')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {pictures.map((picture) => (
                <Menu.Item key={picture.id} onClick={() => choose(picture.id)}>
                  {picture.name}
                </Menu.Item>
              ))}
              {photoId && <Menu.Item onClick={() => choose(null)}>{t('photo.none')}</Menu.Item>}
            </Menu.Dropdown>
          </Menu>
        )
      }
    >
      {photoId ? (
        <Unmasked>
          <Photo id={photoId} />
        </Unmasked>
      ) : (
        <Text c="dimmed">{t('photo.empty')}</Text>
      )}
      {set.error && <ErrorState error={set.error} />}
    </FactCard>
  )
}

const Photo = ({ id }: { id: string }) => {
  const { t } = useTranslation('casework')
  const file = useQuery({
    queryKey: ['documents.open', id],
    queryFn: () => invoke('documents.open', { id }),
    gcTime: 0,
  })
  return (
    <QueryView query={file}>
      {({ name, mime, bytes }) => (
        <Group mah={280} style={{ overflow: 'hidden' }}>
          <Picture name={name} mime={mime} bytes={bytes} unreadable={<Text>{t('photo.unreadable')}</Text>} />
        </Group>
      )}
    </QueryView>
  )
}
