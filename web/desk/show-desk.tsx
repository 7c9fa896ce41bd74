import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { whenIdle } from '../page/when-idle.ts'
import { forgetBegun } from './begun.ts'
import { Desk } from './desk.tsx'

/** Shows the desk in its page. */
export function showDesk(): void {
  createRoot(document.getElementById('page') as HTMLElement).render(
    <StrictMode>
      <Desk />
    </StrictMode>
  )
  whenIdle(forgetBegun, 3000)
}
