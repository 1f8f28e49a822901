import { Button, Text } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { QueryView } from '../../../components/query-view.tsx'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

type Harm = Output<'facts.ofPerson'>['harms'][number]

/** How bad it was, in the words of its codes; what was done only when it is asked for, which is recorded. */
export const HarmMore = ({ harm }: { harm: Harm }) => {
  const { t } = useTranslation('casework')
  const { word } = useVocabulary()
  const [shown, setShown] = useState(false)
  const said = (what: string, how: string) => t('facts.harm.said', { what, how })
  const known = [
    harm.severity !== 'unknown' && said(t('facts.harm.severity'), word('harmSeverities', harm.severity)),
    harm.medicalAttention !== 'unknown' &&
      said(t('facts.harm.medicalAttention'), word('medicalAttentions', harm.medicalAttention)),
    harm.autopsy !== 'unknown' && said(t('facts.harm.autopsy'), word('paperStates', harm.autopsy)),
    harm.deathCertificate !== 'unknown' &&
      said(t('facts.harm.deathCertificate'), word('paperStates', harm.deathCertificate)),
    harm.responsible && said(t('facts.harm.responsible'), harm.responsible),
    harm.event?.label,
  ].filter(Boolean)
  return (
    <>
      {known.map((line) => (
        <Text key={String(line)} size="sm">
          {line}
        </Text>
      ))}
      {harm.hasDetail && !shown && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconEye size={14} aria-hidden />}
          onClick={() => setShown(true)}
        >
          {t('facts.harm.showDetail')}
        </Button>
      )}
      {shown && <Detail id={harm.id} />}
    </>
  )
}

const Detail = ({ id }: { id: string }) => {
  const detail = useApiQuery('facts.harmDetail', { id })
  return (
    <QueryView query={detail}>
      {(found) => (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {found.detail}
        </Text>
      )}
    </QueryView>
  )
}
