// Posts the one form of a passing page; without script its button does.
document.querySelector("form[data-submit]").submit();
