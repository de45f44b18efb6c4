"""First names and their short forms, a name a line; those that only cut its end off (Tim, Timothy) need no line."""

NICKNAMES = """
william bill billy will liam
robert bob bobby rob
richard dick rick
james jim jimmy
john jack johnny
edward ted ned eddie
michael mike mick
joseph joe
anthony tony
thomas tom
charles charlie chuck
henry harry hank
lawrence larry
francis frank
elizabeth liz beth betty
katherine kate kathy
catherine kate cathy
margaret peggy maggie meg
mary molly
susan sue
deborah debbie
patricia pat patty
theodore ted teddy
andrew andy drew
alexander sandy alex
steven steve
stephen steve
christopher chris
"""
