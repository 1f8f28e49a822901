import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { IconBuildingBank } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../../../../shared/contract/shell.ts'
import { invoke } from '../../../api/invoke.ts'
import { ChosenList } from '../../../components/form/chosen-list.tsx'
import type { Chosen } from '../../../components/form/lookup-field.tsx'
import { OrganisationField } from '../../../components/form/organisation-field.tsx'
import type { FormOf } from '../../../components/form/use-record-form.ts'
import { languageNames } from '../../../lib/language-names.ts'
import { MissionsDialog } from '../missions-dialog.tsx'
import { CopiesDialog } from './copies-dialog.tsx'
import { type RecipientValue, type WritingValues, writtenIn } from './values.ts'

/** The first of its languages that is written; before anything is, its own first; where none is known, what is written. */
export const languageFor = (known: readonly Language[], texts: WritingValues['texts']): Language => {
  const written = writtenIn(texts)
  return known.find((language) => written.includes(language)) ?? written[0] ?? known[0] ?? 'en'
}

/** Recipients of a letter, each in the language that suits it. */
export const asRecipients = async (
  chosen: readonly Chosen[],
  texts: WritingValues['texts'],
  remindsId: string | null = null,
): Promise<RecipientValue[]> => {
  const known = await invoke('writing.recipients', { organisationIds: chosen.map(({ id }) => id) })
  return known.map(({ id, label, languages: held }) => ({
    id,
    label,
    known: held,
    language: languageFor(held, texts),
    copies: [],
    remindsId,
  }))
}

/** To whom a letter goes: one by one or many missions at once, each in a language of its own, with copies. */
export const RecipientsList = ({ form }: { form: FormOf<WritingValues> }) => {
  const { t } = useTranslation('letters')
  const [adding, setAdding] = useState(false)
  const [copying, setCopying] = useState<string | null>(null)
  const { recipients, texts } = form.values
  const change = (next: RecipientValue[]) => form.setValues({ recipients: next })
  const add = async (chosen: readonly Chosen[]) => {
    const fresh = chosen.filter(({ id }) => !recipients.some((each) => each.id === id))
    const found = await asRecipients(fresh, texts)
    form.setValues((now) => ({ recipients: [...(now.recipients ?? []), ...found] }))
  }
  const copied = recipients.find(({ id }) => id === copying)
  return (
    <Stack gap="xs">
      <OrganisationField
        label={t('form.to')}
        required
        name="recipients"
        error={form.errors['recipients']}
        value={null}
        onChange={(found) => found && void add([found])}
      />
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconBuildingBank size={14} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {t('missions.open')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('writing.letterCount', { count: recipients.length })}
        </Text>
      </Group>
      <ChosenList
        label={t('form.to')}
        chosen={recipients}
        onChange={change}
        errorOf={(at) => form.errors[`recipients.${at}`]}
        beside={(each, changed) => (
          <Group gap={4} wrap="nowrap">
            <Button size="compact-xs" variant="subtle" onClick={() => setCopying(each.id)}>
              {t('writing.copies', { count: each.copies.length })}
            </Button>
            <Select
              size="xs"
              w="7.5rem"
              aria-label={t('writing.languageOf', { name: each.label })}
              data={languages.map((value) => ({ value, label: languageNames[value] }))}
              value={each.language}
              allowDeselect={false}
              onChange={(value) =>
                changed({ ...each, language: languages.find((one) => one === value) ?? each.language })
              }
            />
          </Group>
        )}
      />
      {adding && (
        <MissionsDialog
          taken={recipients.map(({ id }) => id)}
          onAdd={(missions) => void add(missions)}
          onClose={() => setAdding(false)}
        />
      )}
      {copied && (
        <CopiesDialog
          recipient={copied}
          onChange={(copies) =>
            change(recipients.map((each) => (each.id === copied.id ? { ...each, copies } : each)))
          }
          onClose={() => setCopying(null)}
        />
      )}
    </Stack>
  )
}
