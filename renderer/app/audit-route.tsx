import { useNavigate } from '@tanstack/react-router'
import { AuditPage } from '../features/audit/audit-page.tsx'
import { useViewHistoryFields } from '../components/table/use-view-history-fields.ts'
import { useHistoryFields as useActionFields } from '../features/actions/use-history-fields.ts'
import { useHistoryFields as useFamilyFields } from '../features/families/use-history-fields.ts'
import { isStoredEntity } from '../features/fund/aid/stored-fields.ts'
import { useStoredFields } from '../features/fund/aid/use-stored-fields.ts'
import { useHistoryFields as useLetterFields } from '../features/letters/use-history-fields.ts'
import { useHistoryFields as useOrganisationFields } from '../features/organisations/use-history-fields.ts'
import { useHistoryFields as usePersonFields } from '../features/people/use-history-fields.ts'

/** The audit trail speaks of every room, and no room knows another: what each knows of its records meets here. */
export const AuditRoute = () => {
  const navigate = useNavigate()
  const [person, household] = [usePersonFields(), useFamilyFields()]
  const [organisation, letter, action] = [useOrganisationFields(), useLetterFields(), useActionFields()]
  const storedFields = useStoredFields()
  const savedView = useViewHistoryFields()
  const parts = { ...person.parts, ...household.parts, ...action.parts }
  const rooms = {
    person: person.fields,
    household: household.fields,
    organisation,
    letter,
    action: action.fields,
  }
  const own = { ...rooms, saved_view: savedView }
  const known: Partial<Record<string, typeof letter>> = own

  const fieldsOf = (entity: string, currency: string) =>
    isStoredEntity(entity) ? storedFields(entity, currency) : (known[entity] ?? parts[entity]?.fields ?? {})

  const openerOf = (entity: string, id: string) => {
    const params = { params: { id } }
    const pages: Partial<Record<string, () => Promise<void>>> = {
      person: () => navigate({ to: '/people/$id', ...params }),
      household: () => navigate({ to: '/families/$id', ...params }),
      organisation: () => navigate({ to: '/organisations/$id', ...params }),
      letter: () => navigate({ to: '/letters/$id', ...params }),
      action: () => navigate({ to: '/actions/$id', ...params }),
      aid_request: () => navigate({ to: '/fund/requests/$id', ...params }),
      disbursement: () => navigate({ to: '/fund/payments/$id', ...params }),
    }
    const open = pages[entity]
    return open ? () => void open() : null
  }
  return <AuditPage reading={{ fieldsOf, openerOf }} />
}
