import { Alert, Button, Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { languages, type Language } from '../../../../shared/contract/shell.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { languageNames } from '../../../lib/language-names.ts'
import { requireCode } from '../../../components/form/read.ts'

const useCampaigns = () =>
  (useApiQuery('campaigns.list', {}).data ?? []).map(({ id, title }) => ({ value: id, label: title }))

/** The form of one more text, empty again when it is saved. */
export const useTextForm = () => {
  const initial: { text: string; language: Language | ''; campaignId: string } = {
    text: '',
    language: '',
    campaignId: '',
  }
  const form = useRecordForm({
    channel: 'paymentTexts.add',
    initial,
    input: ({ text, language, campaignId }) => ({
      text,
      language: requireCode('language', language),
      campaignId: campaignId || null,
    }),
    draft: null,
    onSaved: () => void form.reset(),
  })
  return form
}

/** F17: one more neutral text, for one campaign or for all. */
export const AddText = ({ form }: { form: ReturnType<typeof useTextForm> }) => {
  const { t } = useTranslation('bank')
  const campaigns = useCampaigns()
  return (
    <Stack gap="sm">
      <TextField label={t('texts.new')} required {...form.field('text')} />
      <Group grow align="flex-start">
        <SelectField
          label={t('texts.language')}
          required
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          {...form.field('language')}
        />
        <SelectField label={t('texts.only')} options={campaigns} {...form.field('campaignId')} />
      </Group>
      {form.alert && Object.keys(form.errors).length === 0 && <Alert color="red">{form.alert}</Alert>}
      <Group>
        <Button variant="default" loading={form.busy} onClick={() => void form.save()}>
          {t('texts.add')}
        </Button>
      </Group>
    </Stack>
  )
}

/** The form of one more word, empty again when it is saved. */
export const useWordForm = () => {
  const form = useRecordForm({
    channel: 'blockedWords.add',
    initial: { word: '', campaignId: '' },
    input: ({ word, campaignId }) => ({ word, campaignId: campaignId || null }),
    draft: null,
    onSaved: () => void form.reset(),
  })
  return form
}

/** F17: one more word that no bank shall read: the town, the company, whatever points at them. */
export const AddWord = ({ form }: { form: ReturnType<typeof useWordForm> }) => {
  const { t } = useTranslation('bank')
  const campaigns = useCampaigns()
  return (
    <Stack gap="sm">
      <Group grow align="flex-start">
        <TextField label={t('texts.newWord')} required hint={t('texts.wordHint')} {...form.field('word')} />
        <SelectField label={t('texts.only')} options={campaigns} {...form.field('campaignId')} />
      </Group>
      <Group>
        <Button variant="default" loading={form.busy} onClick={() => void form.save()}>
          {t('texts.addWord')}
        </Button>
      </Group>
    </Stack>
  )
}
