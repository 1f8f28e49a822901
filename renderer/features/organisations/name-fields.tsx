import { Button, Fieldset, SimpleGrid, Stack } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { nameScripts, organisationNameKinds } from '../../../shared/vocabulary/index.ts'
import { SelectField } from '../../components/form/select-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import type { FormOf } from '../../components/form/use-record-form.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { noName, type OrganisationValues, type OtherName } from './values.ts'

/** Translations, former names and misspellings: every spelling ever seen finds the organisation. */
export const NameFields = ({ form }: { form: FormOf<OrganisationValues> }) => {
  const { t } = useTranslation('organisations')
  const { names } = form.values
  const change = (next: OtherName[]) => form.setValues({ names: next })
  return (
    <Fieldset legend={t('names.others')}>
      <Stack gap="md">
        {names.map((name, at) => (
          <OneName
            key={at}
            at={at}
            name={name}
            error={form.errors[`names.${at}.full`]}
            onChange={(part) =>
              change(names.map((each, index) => (index === at ? { ...each, ...part } : each)))
            }
            onRemove={() => change(names.filter((_, index) => index !== at))}
          />
        ))}
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => change([...names, noName])}
          >
            {t('names.add')}
          </Button>
        </div>
      </Stack>
    </Fieldset>
  )
}

type Props = {
  at: number
  name: OtherName
  error: ReactNode
  onChange: (part: Partial<OtherName>) => void
  onRemove: () => void
}
const OneName = ({ at, name, error, onChange, onRemove }: Props) => {
  const { t } = useTranslation('organisations')
  const { options } = useVocabulary()
  const field = <Part extends keyof OtherName>(part: Part) => ({
    name: `names.${at}.${part}`,
    value: name[part],
    onChange: (value: OtherName[Part]) => onChange({ [part]: value }),
  })
  return (
    <Stack gap="xs" role="group" aria-label={t('names.other', { number: at + 1 })}>
      <TextField
        label={t('names.full')}
        required
        lang={name.script === 'Cyrl' ? 'ru' : 'en'}
        {...field('full')}
        error={error}
      />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <SelectField
          label={t('names.kind')}
          required
          options={options('organisationNameKinds', organisationNameKinds)}
          {...field('kind')}
        />
        <SelectField
          label={t('names.script')}
          required
          options={options('nameScripts', nameScripts)}
          {...field('script')}
        />
        <Button
          variant="subtle"
          color="gray"
          style={{ alignSelf: 'end' }}
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={onRemove}
        >
          {t('names.remove')}
        </Button>
      </SimpleGrid>
    </Stack>
  )
}
