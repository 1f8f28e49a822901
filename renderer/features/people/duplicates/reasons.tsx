import { Group } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type DuplicateReason, reasonsAgainst } from '../../../../shared/vocabulary/index.ts'
import { Chip } from '../../../components/chip.tsx'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

/** What speaks for two records being of one person, then what speaks against it: by sign and word, not by colour. */
export const Reasons = ({ reasons }: { reasons: readonly DuplicateReason[] }) => {
  const { t } = useTranslation('duplicates')
  const { word } = useVocabulary()
  const isAgainst = (reason: DuplicateReason) => reasonsAgainst.includes(reason)
  const [speakFor, against] = [reasons.filter((reason) => !isAgainst(reason)), reasons.filter(isAgainst)]
  return (
    <Group gap={4} component="span">
      {speakFor.map((reason) => (
        <Chip key={reason} icon={IconPlus}>
          {word('duplicateReasons', reason)}
        </Chip>
      ))}
      {against.map((reason) => (
        <Chip key={reason} tone="warn" icon={IconMinus}>
          {t('against', { reason: word('duplicateReasons', reason) })}
        </Chip>
      ))}
    </Group>
  )
}
