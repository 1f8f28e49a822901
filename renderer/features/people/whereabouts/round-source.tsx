import { useTranslation } from 'react-i18next'
import { invoke } from '../../../api/invoke.ts'
import { type Chosen, LookupField } from '../../../components/form/lookup-field.tsx'
import { rememberFound } from '../../../components/form/source-value.ts'

const find = async (search: string) =>
  (await invoke('sources.lookup', { search })).map(({ id, title, author }) => ({
    id,
    label: title,
    detail: author,
  }))

type Props = { value: Chosen | null; onChange: (value: Chosen | null) => void }

/** Where the news of this round comes from; chosen once, it stands behind every confirmation of it. */
export const RoundSource = ({ value, onChange }: Props) => {
  const { t } = useTranslation('legal')
  const take = (source: Chosen | null) => {
    if (source) rememberFound(source)
    onChange(source)
  }
  const make = async (title: string) => {
    const { id } = await invoke('sources.create', { kind: 'office_record', title })
    take({ id, label: title })
  }
  return (
    <LookupField
      name="round-source"
      label={t('round.source')}
      list="sources.lookup"
      find={find}
      value={value}
      onChange={take}
      onCreate={(title) => void make(title)}
      createLabel={(title) => t('round.newSource', { title })}
    />
  )
}
