import { Progress, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

const of = 4
export const StepLine = ({ step }: { step: 1 | 2 | 3 | 4 }) => {
  const { t } = useTranslation('welcome')
  const said = t('step', { step, of })
  return (
    <div>
      <Text size="xs" c="dimmed" mb={4}>
        {said}
      </Text>
      <Progress value={(step / of) * 100} size="xs" aria-label={said} />
    </div>
  )
}
