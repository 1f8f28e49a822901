import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { dots } from '../../../shared/contract/personal.ts'
import { useMasking } from '../../api/masking.tsx'
import { useReason } from '../../lib/use-sentence.ts'
import { ProgressLine } from '../progress-line.tsx'
import { type Adding, forgetAdding, stopAdding } from './adding.ts'
import classes from './documents.module.css'
import { useAdding } from './use-add-files.ts'

/** How far the adding of files is; afterwards what was not added, and why. */
export const AddingReport = ({ ownerId }: { ownerId: string }) => {
  const { t } = useTranslation('documents')
  const adding = useAdding(ownerId)
  const { isBusy, done, total } = adding
  return (
    <>
      {isBusy && (
        <ProgressLine
          words={t('adding.progress', { number: Math.min(done + 1, total), total })}
          done={done}
          total={total}
          cancelLabel={t('adding.stop')}
          onCancel={() => stopAdding(ownerId)}
        />
      )}
      <Outcome adding={adding} onClose={() => forgetAdding(ownerId)} />
    </>
  )
}

const Outcome = ({ adding, onClose }: { adding: Adding; onClose: () => void }) => {
  const { t } = useTranslation(['documents', 'common'])
  const { masked } = useMasking()
  const reason = useReason()
  const why = (error: unknown) => (error instanceof DOMException ? t('adding.unreadable') : reason(error))
  const { isBusy, total, done, refused, twins } = adding
  const left = isBusy ? 0 : total - done
  if (left + refused.length + twins.length === 0) return null
  const named = (name: string) => (masked ? dots : name)
  return (
    <Alert color={refused.length > 0 ? 'yellow' : 'brand'} role="status">
      <Stack gap="xs">
        {refused.length > 0 && (
          <div>
            <Text fw={600}>{t('adding.refused', { count: refused.length })}</Text>
            <ul className={classes.outcome}>
              {refused.map(({ name, error }, at) => (
                <li key={at}>
                  <strong>{named(name)}</strong> – {why(error)}
                </li>
              ))}
            </ul>
          </div>
        )}
        {twins.map(({ name, elsewhere }, at) => (
          <Text key={at} className={classes.told}>
            <strong>{named(name)}</strong> – {t('adding.twin', { count: elsewhere })}
          </Text>
        ))}
        {left > 0 && <Text>{t('adding.left', { count: left })}</Text>}
        {!isBusy && (
          <Group>
            <Button size="compact-sm" variant="default" onClick={onClose}>
              {t('common:form.close')}
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  )
}
