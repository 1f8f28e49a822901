import { useNavigate } from '@tanstack/react-router'

/** Opens the page of a record by its table, where it has one. */
export const useOpenRecord = () => {
  const navigate = useNavigate()
  return ({ entity, id }: { entity: string; id: string }): void => {
    const params = { id }
    switch (entity) {
      case 'person':
        return void navigate({ to: '/people/$id', params })
      case 'household':
        return void navigate({ to: '/families/$id', params })
      case 'organisation':
        return void navigate({ to: '/organisations/$id', params })
      case 'letter':
        return void navigate({ to: '/letters/$id', params })
      case 'action':
        return void navigate({ to: '/actions/$id', params })
      case 'payment':
      case 'disbursement':
        return void navigate({ to: '/fund/payments/$id', params })
      case 'aid_request':
        return void navigate({ to: '/fund/requests/$id', params })
      case 'currency_exchange':
      case 'remittance':
        return void navigate({ to: '/fund', search: { tab: 'signatures' } })
      case 'proceeding':
        return void navigate({ to: '/proceedings/$id', params })
      case 'task':
        return void navigate({ to: '/tasks' })
      default:
        return void navigate({ to: '/fund' })
    }
  }
}
