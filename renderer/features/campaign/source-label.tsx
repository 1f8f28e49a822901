import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

type Props = { source: { title: string; isPublished: boolean } | null }

/** Where it is known from; one that is not published says so, since reports may not name it. */
export const SourceLabel = ({ source }: Props) => {
  const { t } = useTranslation('campaign')
  if (!source) return null
  return (
    <Text span size="xs" c="dimmed">
      {source.title}
      {!source.isPublished && ` · ${t('notPublished')}`}
    </Text>
  )
}
