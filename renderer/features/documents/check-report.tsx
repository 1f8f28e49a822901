import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconFileOff, IconFileX, IconShieldCheck } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMask } from '../../api/masking.tsx'
import { Chip } from '../../components/chip.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { ProgressLine } from '../../components/progress-line.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import classes from './documents.module.css'
import { OwnerLink } from './owner-link.tsx'
import type { BrokenContents, Check } from './use-check.ts'

/** How far the check of all files is; afterwards which are lost, and what brings them back. */
export const CheckReport = ({ check: { state, start, stop, forget } }: { check: Check }) => {
  const { t } = useTranslation(['documents', 'common'])
  const format = useFormat()
  if (state.at === 'idle') return null
  if (state.at === 'failed') return <ErrorState error={state.error} onRetry={() => void start()} />
  const { at, done, total, broken } = state
  if (at === 'busy')
    return (
      <ProgressLine
        words={t('check.progress', { number: done + 1, total })}
        done={done}
        total={total}
        cancelLabel={t('common:form.cancel')}
        onCancel={stop}
      />
    )
  const isBad = broken.length > 0
  return (
    <Alert
      color={isBad ? 'red' : 'brand'}
      icon={isBad ? <IconAlertTriangle aria-hidden /> : <IconShieldCheck aria-hidden />}
      role={isBad ? 'alert' : 'status'}
      mb="sm"
    >
      <Stack gap="sm">
        <Text fw={600}>
          {done < total
            ? t('check.stopped', { number: done, total })
            : isBad
              ? t('check.broken', { count: broken.flatMap(({ rows }) => rows).length })
              : total === 0
                ? t('check.nothing')
                : t('check.whole', { number: format.number(total) })}
        </Text>
        {isBad && <BrokenFiles broken={broken} />}
        <Group>
          {isBad && <ToBackups />}
          <Button size="compact-sm" variant="default" onClick={forget}>
            {t('common:form.close')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}

const BrokenFiles = ({ broken }: { broken: readonly BrokenContents[] }) => {
  const { t } = useTranslation('documents')
  const mask = useMask('documents.check')
  const rows = broken.flatMap((each) => mask(each).rows.map((row) => ({ ...row, state: each.state })))
  return (
    <>
      <Text>{t('check.whatToDo')}</Text>
      <div className={classes.broken}>
        <SimpleTable
          framed
          label={t('check.list')}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { header: t('room.ref'), cell: ({ ref }) => ref },
            { header: t('field.name'), cell: ({ name }) => name },
            { header: t('room.owner'), cell: (row) => <OwnerLink file={row} /> },
            {
              header: t('check.state'),
              cell: ({ state }) =>
                state === 'missing' ? (
                  <Chip tone="danger" icon={IconFileOff}>
                    {t('check.missing')}
                  </Chip>
                ) : (
                  <Chip tone="danger" icon={IconFileX}>
                    {t('check.damaged')}
                  </Chip>
                ),
            },
          ]}
        />
      </div>
    </>
  )
}

const ToBackups = () => {
  const { t } = useTranslation('documents')
  const navigate = useNavigate()
  return (
    <Button size="compact-sm" onClick={() => void navigate({ to: '/settings/backup' })}>
      {t('check.backups')}
    </Button>
  )
}
