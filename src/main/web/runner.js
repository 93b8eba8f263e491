// Runs the query without leaving the page: the form's own answer is asked for, and its result put in place.
export function runner(form) {
  const status = document.getElementById("status");
  const cancel = form.querySelector("[data-cancel]");
  let running;

  async function run() {
    running?.abort();
    const mine = (running = new AbortController());
    const old = document.getElementById("result");
    cancel.hidden = false;
    status.textContent = form.dataset.running;
    old.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), signal: mine.signal, headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("result");
      if (!fresh) throw new Error(answer.status);
      const at = old.contains(document.activeElement) ? document.activeElement.id : "";
      old.replaceWith(document.adoptNode(fresh));
      if (at) document.getElementById(at)?.focus();
      status.textContent = fresh.dataset.summary ?? "";
    } catch (error) {
      old.removeAttribute("aria-busy");
      status.textContent = error.name === "AbortError" ? form.dataset.cancelled : form.dataset.failed;
    } finally {
      if (running === mine) cancel.hidden = true;
    }
  }

  cancel.addEventListener("click", () => running?.abort());
  form.addEventListener("submit", (event) => {
    if (event.submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    run();
  });
  return run;
}
