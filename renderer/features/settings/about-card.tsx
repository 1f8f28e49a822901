import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../api/use-preferences.ts'
import { FactCard } from '../../components/fact-card.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { licences } from './licences.ts'

export const AboutCard = () => {
  const { t } = useTranslation('settings')
  const { data } = useAppState()
  return (
    <FactCard title={t('about.title')} facts={[{ label: t('about.version'), value: data?.version ?? '' }]}>
      <Text my="sm">{t('about.offline')}</Text>
      <Title order={3} mb="xs">
        {t('about.licences')}
      </Title>
      <SimpleTable
        label={t('about.licences')}
        rows={licences}
        rowKey={([work]) => work}
        columns={[
          { header: t('about.work'), cell: ([work]) => work },
          { header: t('about.licence'), cell: ([, licence]) => licence },
        ]}
      />
    </FactCard>
  )
}
