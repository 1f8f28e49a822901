import { Button } from '@mantine/core'
import { IconMailFast, IconPrinter } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { May } from '../../../components/may.tsx'

/** What can be written from a letter: its own paper again, or a reminder of it to whoever owes an answer. */
export const LetterActions = ({ letter: { id, stage } }: { letter: Output<'letters.get'> }) => {
  const { t } = useTranslation('letters')
  const navigate = useNavigate()
  const { data } = useApiQuery('writing.ofLetter', { letterId: id })
  const runId = data?.runId
  return (
    <>
      {(stage === 'overdue' || stage === 'no_answer') && (
        <May channel="writing.produce">
          <Button
            leftSection={<IconMailFast size={16} aria-hidden />}
            onClick={() => void navigate({ to: '/letters/write', search: { remind: id } })}
          >
            {t('run.remind')}
          </Button>
        </May>
      )}
      {runId && (
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => void navigate({ to: '/letters/run/$id', params: { id: runId } })}
        >
          {t('run.again')}
        </Button>
      )}
    </>
  )
}
