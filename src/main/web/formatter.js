// Has the server lay the query out anew, without leaving the page: its own answer is asked for, and the query taken from it.
export function formatter(form, put) {
  const button = form.querySelector("[data-format]");
  button.addEventListener("click", async (event) => {
    event.preventDefault();
    const answer = await fetch(button.formAction, { method: "POST", body: new URLSearchParams(new FormData(form)), headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (answer.ok) {
      put(page.querySelector("textarea[name=query]").value);
      return;
    }
    const fault = page.getElementById("result");
    if (!fault) return;
    document.getElementById("result").replaceWith(document.adoptNode(fault));
    document.getElementById("status").textContent = fault.dataset.summary ?? "";
  });
}
