import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { languages } from '../../../shared/contract/shell.ts'
import { FactCard } from '../../components/fact-card.tsx'
import { languageNames } from '../../lib/language-names.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

type Props = { mission: NonNullable<Output<'organisations.get'>['mission']> }

/** What makes it a mission, and how it is written to. */
export const MissionCard = ({ mission }: Props) => {
  const { t } = useTranslation('organisations')
  const format = useFormat()
  const { word } = useVocabulary()
  const { activeFrom, activeTo } = mission
  const day = (value: string | null) => (value ? format.date(value) : '')
  return (
    <FactCard
      title={t('page.mission')}
      facts={[
        { label: t('form.missionType'), value: word('missionTypes', mission.missionType) },
        { label: t('form.sendingState'), value: format.country(mission.sendingState) },
        { label: t('form.hostState'), value: format.country(mission.hostState) },
        { label: t('form.city'), value: mission.city },
        { label: t('form.accreditedTo'), value: mission.accreditedTo.map(format.country).join(', ') },
        { label: t('form.activeFrom'), value: day(activeFrom) },
        { label: t('form.activeTo'), value: day(activeTo) },
        { label: t('form.headTitle'), value: mission.headTitle },
        ...languages.map((language) => ({
          label: t('form.salutationIn', { language: languageNames[language] }),
          value: mission.salutations[language],
        })),
        {
          label: t('form.channels'),
          value: mission.channels.map((channel) => word('letterChannels', channel)).join(', '),
        },
        { label: t('form.fax'), value: mission.fax },
        { label: t('form.postAddress'), value: mission.postAddress },
      ]}
    />
  )
}
