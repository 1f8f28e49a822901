import { Button, Group, Text } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { May } from '../may.tsx'
import { FactCard } from '../fact-card.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { BasisDialog } from './basis-dialog.tsx'

export type Privacy = Output<'privacy.of'>
type Props = { personId: string; privacy: Privacy; isClosed: boolean }

/** Whether the name may leave today, to whom, and why. */
export const NamingCard = ({ personId, privacy, isClosed }: Props) => {
  const { t } = useTranslation('casework')
  const format = useFormat()
  const { word } = useVocabulary()
  const [open, setOpen] = useState(false)
  const { publicSource } = privacy
  return (
    <FactCard
      title={t('privacy.title')}
      facts={[
        { label: t('privacy.publicly'), value: <Answer naming={privacy.publicly} /> },
        { label: t('privacy.toPartners'), value: <Answer naming={privacy.toPartners} /> },
        {
          label: t('privacy.basis'),
          value: privacy.basis
            ? word('storageBases', privacy.basis)
            : t('privacy.byRole', { basis: word('storageBases', privacy.defaultBasis) }),
        },
        {
          label: t('privacy.publicSource'),
          value:
            publicSource &&
            (publicSource.isPublished
              ? publicSource.label
              : t('privacy.notPublished', { source: publicSource.label })),
        },
        { label: t('privacy.notInformed'), value: privacy.notInformedBecause },
        {
          label: t('privacy.reviewOn'),
          value: privacy.informReviewOn && format.date(privacy.informReviewOn),
        },
      ]}
      action={
        !isClosed && (
          <May channel="privacy.setBasis">
            <Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>
              {t('privacy.change')}
            </Button>
          </May>
        )
      }
    >
      {open && <BasisDialog personId={personId} privacy={privacy} onClose={() => setOpen(false)} />}
    </FactCard>
  )
}

const Answer = ({ naming }: { naming: Privacy['publicly'] }) => {
  const { t } = useTranslation('casework')
  const { word } = useVocabulary()
  if (!naming) return null
  const Icon = naming.allowed ? IconCheck : IconX
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <Icon size={16} aria-hidden style={{ flexShrink: 0, marginTop: 3 }} />
      <Text>
        {t('privacy.answer', {
          answer: naming.allowed ? t('privacy.may') : t('privacy.mayNot'),
          because: word('namingReasons', naming.because),
        })}
      </Text>
    </Group>
  )
}
