import { useNavigate } from '@tanstack/react-router'

/** Opens the page of a record by its table, where it has one; at its files where they stand in a tab. */
export const useOpenRecord = () => {
  const navigate = useNavigate()
  return ({ entity, id }: { entity: string; id: string }, tab?: 'files'): void => {
    const params = { id }
    const at = { params, ...(tab && { search: { tab } }) }
    switch (entity) {
      case 'person':
        return void navigate({ to: '/people/$id', ...at })
      case 'household':
        return void navigate({ to: '/families/$id', ...at })
      case 'organisation':
        return void navigate({ to: '/organisations/$id', ...at })
      case 'letter':
        return void navigate({ to: '/letters/$id', ...at })
      case 'action':
        return void navigate({ to: '/actions/$id', ...at })
      case 'payment':
      case 'disbursement':
        return void navigate({ to: '/fund/payments/$id', params })
      case 'aid_request':
        return void navigate({ to: '/fund/requests/$id', params })
      case 'payment_round':
        return void navigate({ to: '/fund/rounds/$id', params })
      case 'currency_exchange':
      case 'remittance':
        return void navigate({ to: '/fund/aid', search: { tab: 'signatures' } })
      case 'proceeding':
        return void navigate({ to: '/proceedings/$id', params })
      case 'task':
        return void navigate({ to: '/tasks' })
      default:
        return void navigate({ to: '/fund' })
    }
  }
}
