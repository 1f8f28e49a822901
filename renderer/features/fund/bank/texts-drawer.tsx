import { Drawer, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { neutralTexts } from '../../../../shared/bank/neutral.ts'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { useMay } from '../../../api/use-may.ts'
import { useLeaveGuard } from '../../../components/form/use-leave-guard.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { RowButtons } from '../../../components/row-buttons.tsx'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { languageNames } from '../../../lib/language-names.ts'
import { languages } from '../../../../shared/contract/shell.ts'
import { AddText, AddWord, useTextForm, useWordForm } from './texts-forms.tsx'

/** F17: what a bank may read of us, and what it never may. */
export const TextsDrawer = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('bank')
  const [text, word] = [useTextForm(), useWordForm()]
  const [textGuard, wordGuard] = [useLeaveGuard(text), useLeaveGuard(word)]
  const close = () => textGuard.ask(() => wordGuard.ask(onClose))
  return (
    <Drawer opened onClose={close} title={t('texts.title')} position="right" size={640}>
      <Stack gap="md">
        <Text>{t('texts.text')}</Text>
        <Title order={2}>{t('texts.list')}</Title>
        <Texts form={text} />
        <Title order={2}>{t('texts.blocked')}</Title>
        <Text c="dimmed">{t('texts.blockedText')}</Text>
        <Words form={word} />
      </Stack>
      {textGuard.dialog}
      {wordGuard.dialog}
    </Drawer>
  )
}

const Texts = ({ form }: { form: ReturnType<typeof useTextForm> }) => {
  const { t } = useTranslation('bank')
  const may = useMay()
  const texts = useApiQuery('paymentTexts.list', {})
  const archive = useApiCommand('paymentTexts.archive')
  return (
    <QueryView query={texts}>
      {(own) => (
        <>
          <SimpleTable
            label={t('texts.list')}
            framed
            rows={[
              ...languages.map((language) => ({
                id: language,
                version: 0,
                language,
                text: neutralTexts[language],
                campaign: null,
              })),
              ...own,
            ]}
            rowKey={({ id }) => id}
            columns={[
              { header: t('texts.bankText'), cell: ({ text }) => text },
              { header: t('texts.language'), cell: ({ language }) => languageNames[language] },
              { header: t('texts.campaign'), cell: ({ campaign }) => campaign?.label },
              {
                header: t('match.actions'),
                buttons: true,
                cell: ({ id, version, text }) =>
                  version > 0 &&
                  may('paymentTexts.archive') && (
                    <RowButtons name={text} onArchive={() => archive.mutate({ id, version })} />
                  ),
              },
            ]}
          />
          {may('paymentTexts.add') && <AddText form={form} />}
        </>
      )}
    </QueryView>
  )
}

const Words = ({ form }: { form: ReturnType<typeof useWordForm> }) => {
  const { t } = useTranslation('bank')
  const may = useMay()
  const words = useApiQuery('blockedWords.list', {})
  const archive = useApiCommand('blockedWords.archive')
  return (
    <QueryView query={words}>
      {(own) => (
        <>
          {own.length > 0 && (
            <SimpleTable
              label={t('texts.blocked')}
              framed
              rows={own}
              rowKey={({ id }) => id}
              columns={[
                { header: t('texts.word'), cell: ({ word }) => word },
                { header: t('texts.campaign'), cell: ({ campaign }) => campaign?.label },
                {
                  header: t('match.actions'),
                  buttons: true,
                  cell: ({ id, version, word }) =>
                    may('blockedWords.archive') && (
                      <RowButtons name={word} onArchive={() => archive.mutate({ id, version })} />
                    ),
                },
              ]}
            />
          )}
          {may('blockedWords.add') && <AddWord form={form} />}
        </>
      )}
    </QueryView>
  )
}
