/** What a draft can hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
export type JsonRecord = { [key: string]: Json }
