import { Group, Select, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

type Props = { paper: number; count: number; onChoose: (paper: number) => void }

/** Which of the papers of a very long report is looked at. */
export const PaperChoice = ({ paper, count, onChoose }: Props) => {
  const { t } = useTranslation('reports')
  const nameOf = (at: number) => t('papers.one', { paper: at + 1, of: count })
  return (
    <Group gap="sm">
      <Select
        w={180}
        aria-label={t('papers.label')}
        allowDeselect={false}
        value={String(paper)}
        data={Array.from({ length: count }, (_, at) => ({ value: String(at), label: nameOf(at) }))}
        onChange={(chosen) => onChoose(Number(chosen))}
      />
      <Text size="sm" c="dimmed">
        {t('papers.why', { number: count })}
      </Text>
    </Group>
  )
}
