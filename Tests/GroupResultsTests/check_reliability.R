#!/usr/bin/env Rscript
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Works out with psych what `onland reliability` says, and writes Vectors/psych-vectors.json, which the
# tests compare with. Made with R 4.2.2 and psych 2.2.9 of Debian 12 (r-base-core, r-cran-psych):
#
#     Rscript Tests/GroupResultsTests/check_reliability.R Tests/GroupResultsTests/Vectors
#
# People who lack an item are left out first: psych takes pairs, onland whole rows. The two made tables
# are written too; the others are those of reliability-vectors.json.
suppressPackageStartupMessages(library(psych))

folder <- commandArgs(trailingOnly = TRUE)[1]
in_folder <- function(name) file.path(folder, name)

# People who share a trait to a degree, as codes from 0 to 4; a share of the answers is missing.
made <- function(people, loadings, missing) {
  trait <- rnorm(people)
  codes <- sapply(loadings, function(loading) {
    value <- 2 + 1.2 * (loading * trait + sqrt(1 - loading^2) * rnorm(people))
    pmin(4, pmax(0, round(value)))
  })
  codes[runif(length(codes)) < missing] <- NA
  colnames(codes) <- paste0("q", seq_along(loadings))
  codes
}

set.seed(20261201)
write.csv(made(12, c(.8, .5, .3), 0), in_folder("made-twelve-people.csv"), row.names = FALSE, na = "")
# One item looks keyed the other way, one has nothing to do with the rest.
write.csv(
  made(250, c(.8, .7, .7, .6, .5, .4, -.6, 0), .02), in_folder("made-eight-items.csv"), row.names = FALSE, na = "")

number <- function(value) ifelse(is.na(value), "null", formatC(value, digits = 17, format = "g", width = 1))
numbers <- function(values) paste0("[", paste(number(values), collapse = ", "), "]")

names <- c(
  "four-items.csv", "three-items-missing.csv", "one-reversed.csv", "six-items.csv", "made-twelve-people.csv",
  "made-eight-items.csv")
entries <- sapply(names, function(name) {
  rows <- na.omit(read.csv(in_folder(name)))
  # It warns of items that look keyed the other way; nothing is turned unless asked.
  found <- suppressWarnings(alpha(rows, check.keys = FALSE, warnings = FALSE))
  interval <- alpha.ci(found$total$raw_alpha, n.obs = nrow(rows), n.var = ncol(rows), digits = 17)
  items <- found$item.stats
  paste0(
    '  {"file": "', name, '", "people": ', nrow(rows),
    ',\n   "alpha": ', number(found$total$raw_alpha),
    ',\n   "interval": ', numbers(c(interval$lower.ci, interval$upper.ci)),
    ',\n   "mean": ', numbers(items$mean), ',\n   "sd": ', numbers(items$sd),
    ',\n   "r_drop": ', numbers(items$r.drop),
    ',\n   "alpha_if_dropped": ', numbers(found$alpha.drop$raw_alpha), "}")
})
writeLines(
  c(paste0('{"made_with": "', R.version.string, ", psych ", packageVersion("psych"), '",'), ' "vectors": [',
    paste(entries, collapse = ",\n"), "]}"),
  in_folder("psych-vectors.json"))
