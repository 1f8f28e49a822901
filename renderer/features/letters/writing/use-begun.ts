import { useQuery } from '@tanstack/react-query'
import { invoke } from '../../../api/invoke.ts'
import { asRecipients } from './recipients-list.tsx'
import { noTexts, textsOf, type WritingValues } from './values.ts'

type From = { to: string | undefined; remind: string | undefined }

/** A letter to one organisation, or a reminder to those who owe an answer, begins with what is known of it. */
const begin = async ({ to, remind }: From): Promise<Partial<WritingValues>> => {
  if (remind === undefined)
    return to === undefined ? {} : { recipients: await asRecipients([{ id: to, label: '' }], noTexts) }
  const letter = await invoke('letters.get', { id: remind })
  const owing = letter.recipients.filter(({ role, status }) => role === 'direct' && status !== 'answered')
  const [template] = (await invoke('templates.list', { filters: { shipped: ['reminder'] }, limit: 1 })).rows
  const texts = template ? textsOf((await invoke('templates.get', { id: template.id })).texts) : noTexts
  const recipients = await asRecipients(
    owing.map(({ organisation }) => organisation),
    texts,
    remind,
  )
  return { recipients, persons: letter.persons, texts }
}

export const useBegun = ({ to, remind }: From) =>
  useQuery({
    queryKey: ['writing.begin', to ?? null, remind ?? null],
    queryFn: () => begin({ to, remind }),
    // A form begins once; what changes meanwhile does not begin it anew.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
