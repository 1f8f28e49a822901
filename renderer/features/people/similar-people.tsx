import { Alert, List, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'

/** Before a second record of the same person is made. */
export const SimilarPeople = ({ names }: { names: string[] }) => {
  const { t } = useTranslation('people')
  const [asked] = useDebouncedValue(names, 400)
  const found = useApiQuery('people.similar', { names: asked }, { enabled: asked.length > 0 })
  const similar = asked.length > 0 ? (found.data ?? []) : []
  if (similar.length === 0) return null
  return (
    <Alert title={t('form.similarTitle')} color="brand" role="status">
      <Text mb="xs">{t('form.similarText')}</Text>
      <List>
        {similar.map(({ id, ref, label }) => (
          <List.Item key={id}>
            <Link to="/people/$id" params={{ id }}>
              {label} · {ref}
            </Link>
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
