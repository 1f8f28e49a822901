import { ActionIcon, Group, Text } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import type { UseQueryResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { Unmasked } from '../../../components/masked.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import '../../../documents/fonts.css'
import { LetterPaper } from '../../../documents/letter-paper.tsx'
import classes from './writing.module.css'

type Props = {
  prepared: UseQueryResult<Output<'writing.prepare'>>
  show: number
  total: number
  onShow: (show: number) => void
}

/** One letter as it will be printed, and the way to the one before and after it. */
export const PreviewPane = ({ prepared, show, total, onShow }: Props) => {
  const { t } = useTranslation('letters')
  return (
    <section className={classes.preview} aria-label={t('writing.preview')}>
      <Group justify="space-between">
        <Text size="sm" role="status">
          {t('writing.letterOf', { number: show + 1, total })}
        </Text>
        <Group gap={4}>
          <ActionIcon
            variant="default"
            aria-label={t('writing.previous')}
            title={`${t('writing.previous')} (Alt ↑)`}
            disabled={show === 0}
            onClick={() => onShow(show - 1)}
          >
            <IconChevronUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            aria-label={t('writing.next')}
            title={`${t('writing.next')} (Alt ↓)`}
            disabled={show >= total - 1}
            onClick={() => onShow(show + 1)}
          >
            <IconChevronDown size={16} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      <div className={classes.desk} tabIndex={0} role="region" aria-label={t('writing.paper')}>
        <QueryView query={prepared}>
          {({ preview }) =>
            preview ? (
              <Unmasked>
                <div className={classes.sheet}>
                  <LetterPaper letter={preview} isPreview />
                </div>
              </Unmasked>
            ) : (
              <Text c="dimmed">{t('writing.noText')}</Text>
            )
          }
        </QueryView>
      </div>
    </section>
  )
}
