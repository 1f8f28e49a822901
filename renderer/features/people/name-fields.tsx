import { Button, Fieldset, SimpleGrid, Stack } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { nameKinds, nameScripts } from '../../../shared/vocabulary/index.ts'
import { SelectField } from '../../components/form/select-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import type { FormOf } from '../../components/form/use-record-form.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { keyedNames, noOther, type OtherName } from './name-values.ts'
import { PrintedNames } from './printed-names.tsx'
import type { PersonValues } from './values.ts'

/** Aliases, transliterations, maiden names and misspellings: every spelling ever seen finds the person. */
export const OtherNames = ({ form }: { form: FormOf<PersonValues> }) => {
  const { t } = useTranslation('casework')
  const { others } = form.values
  const before = keyedNames(form.values).length - others.length
  const change = (next: OtherName[]) => form.setValues({ others: next })
  return (
    <Fieldset legend={t('names.others')}>
      <Stack gap="md">
        {others.map((name, at) => (
          <OneName
            key={at}
            at={at}
            name={name}
            error={form.errors[`names.${before + at}.family`]}
            onChange={(part) =>
              change(others.map((each, index) => (index === at ? { ...each, ...part } : each)))
            }
            onRemove={() => change(others.filter((_, index) => index !== at))}
          />
        ))}
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => change([...others, noOther])}
          >
            {t('names.add')}
          </Button>
        </div>
        {others.length > 0 && <PrintedNames form={form} />}
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
  const { t } = useTranslation('casework')
  const { options } = useVocabulary()
  const field = <Part extends keyof OtherName>(part: Part) => ({
    name: `others.${at}.${part}`,
    value: name[part],
    onChange: (value: OtherName[Part]) => onChange({ [part]: value }),
  })
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} role="group" aria-label={t('names.other', { number: at + 1 })}>
      <SelectField
        label={t('names.kind')}
        required
        options={options('nameKinds', nameKinds)}
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
      <TextField
        label={t('names.family')}
        lang={name.script === 'Cyrl' ? 'ru' : 'en'}
        {...field('family')}
        error={error}
      />
      <TextField label={t('names.given')} {...field('given')} />
      <TextField label={t('names.patronymic')} {...field('patronymic')} />
    </SimpleGrid>
  )
}
