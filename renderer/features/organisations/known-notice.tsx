import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { May } from '../../components/may.tsx'
import { Notice } from '../../components/notice.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

/** Facts of a mission that nobody here has checked yet: from where, as of when, and the way to say they are right. */
export const KnownNotice = ({ organisation }: { organisation: Output<'organisations.get'> }) => {
  const { t } = useTranslation('organisations')
  const format = useFormat()
  const { word } = useVocabulary()
  const check = useApiCommand('missions.check')
  const { id, version, known } = organisation
  if (!known || known.isChecked) return null
  return (
    <Notice label={t('known.label')}>
      <Group justify="space-between" gap="sm">
        <span>
          {t('known.text', {
            date: known.asOf ? format.date(known.asOf) : '',
            source: known.from ? word('missionSources', known.from) : '',
          })}
        </span>
        <May channel="missions.check">
          <Button
            size="compact-sm"
            variant="default"
            loading={check.isPending}
            onClick={() => check.mutate({ id, version })}
          >
            {t('known.checked')}
          </Button>
        </May>
      </Group>
    </Notice>
  )
}
