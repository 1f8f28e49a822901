import { useTranslation } from 'react-i18next'
import { useVocabulary, type Code } from '../lib/use-vocabulary.ts'
import { Chip } from './chip.tsx'
import { statuses, type StatusList } from './statuses.ts'

type Props<L extends StatusList> = {
  list: L
  code: Extract<keyof (typeof statuses)[L], Code<L>>
  /** Said and drawn with a dashed edge: what is recorded leaves room for another status. */
  unsure?: boolean
}

export const StatusChip = <L extends StatusList>({ list, code, unsure = false }: Props<L>) => {
  const { t } = useTranslation()
  const { word } = useVocabulary()
  const look: { tone: string } = statuses[list][code] as { tone: string }
  const { tone, icon, struck } = look as Parameters<typeof Chip>[0]
  return (
    <Chip {...(tone && { tone })} {...(icon && { icon })} unsure={unsure} struck={struck ?? false}>
      {word(list, code)}
      {unsure && ` · ${t('status.unsure')}`}
    </Chip>
  )
}
