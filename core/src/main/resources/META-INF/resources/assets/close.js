// Tells the platform that opened this page that registration is over (Dynamic Registration 1.0 §3.7): it closes it.
const button = document.querySelector("[data-close]");
if (button) {
  button.hidden = false;
  button.addEventListener("click", () =>
    (window.opener ?? window.parent).postMessage({ subject: "org.imsglobal.lti.close" }, button.dataset.close));
}
