import { Button, Group, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../api/use-api-command.ts'
import { useApiQuery } from '../api/use-api-query.ts'
import { useMay } from '../api/use-may.ts'
import { useFormat } from '../lib/use-format.ts'
import { useVocabulary } from '../lib/use-vocabulary.ts'
import { ErrorState } from './error-state.tsx'
import { Notice } from './notice.tsx'

const nobody = 'nobody'

/** Who now cares for a family whose caregiver died, was taken, moved or married: asked until somebody answers. */
export const CareQuestion = ({ householdId }: { householdId: string }) => {
  const { t } = useTranslation('casework')
  const format = useFormat()
  const { word } = useVocabulary()
  const may = useMay()
  const household = useApiQuery('households.get', { id: householdId })
  const confirm = useApiCommand('households.confirmCare')
  const [chosen, setChosen] = useState('')
  const asked = household.data?.careAsked
  if (!household.data || !asked) return null
  const { id, version, label, ref, members } = household.data
  const title = t('care.title', { family: label || ref })
  const candidates = members.filter(({ to, person }) => to === null && !person.died)
  return (
    <Notice label={title}>
      <Stack gap="sm">
        <Text fw={600}>{title}</Text>
        {t('care.text', { because: word('careReasons', asked.because), date: format.date(asked.on) })}
        {may('households.confirmCare') && (
          <>
            <Radio.Group value={chosen} onChange={setChosen} label={t('care.who')} name={`care-${id}`}>
              <Stack gap={6} mt="xs">
                {candidates.map((member) => (
                  <Radio key={member.id} value={member.id} label={member.person.label} />
                ))}
                <Radio value={nobody} label={t('care.nobody')} />
              </Stack>
            </Radio.Group>
            <Group>
              <Button
                disabled={chosen === ''}
                loading={confirm.isPending}
                onClick={() => confirm.mutate({ id, version, memberId: chosen === nobody ? null : chosen })}
              >
                {t('care.save')}
              </Button>
            </Group>
          </>
        )}
        {confirm.error && <ErrorState error={confirm.error} />}
      </Stack>
    </Notice>
  )
}
