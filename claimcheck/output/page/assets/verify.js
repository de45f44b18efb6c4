// Shows the sentences in the states that are chosen; without a choice, all.
const buttons = [...document.querySelectorAll(".states button")];
const rows = [...document.querySelectorAll(".row")];
document.body.classList.add("scripted");
for (const button of buttons) {
  button.addEventListener("click", () => {
    const pressed = button.getAttribute("aria-pressed") === "true";
    button.setAttribute("aria-pressed", String(!pressed));
    const chosen = new Set(
      buttons.filter((other) => other.getAttribute("aria-pressed") === "true").map((other) => other.value),
    );
    for (const row of rows) {
      row.hidden = chosen.size > 0 && !chosen.has(row.dataset.state);
    }
  });
}
