/** Makes the handler of a form's submission: the page stays where it is, and does this instead. */
export function submitting(run: () => void): (event: Event) => void {
  return (event) => {
    event.preventDefault()
    run()
  }
}
